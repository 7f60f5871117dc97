package thongquan.server.demonstration;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Gives the module its settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DemonstrationSettings.class)
class DemonstrationConfiguration {}
