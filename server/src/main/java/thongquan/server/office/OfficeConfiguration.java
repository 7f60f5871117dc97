package thongquan.server.office;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of the module. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OfficeSettings.class)
class OfficeConfiguration {}
